# Natives of the host's are called like functions.
let text = "the quick brown fox jumps over the lazy dog";
let all = words(text);
let i = 0;
let longest = "";
while i < len(all) {
    if len(all[i]) > len(longest) { longest = all[i]; }
    i = i + 1;
}
print upper(longest) + " is the longest of " + i + " words";
if i == 9 and !(longest == "") or nil { print "as expected"; } else { print "odd"; }

# A picture in text.
let y = 1.2;
while y >= -1.2 {
    let line = "";
    let x = -2.1;
    while x <= 0.7 {
        let a = 0; let b = 0; let n = 0;
        while a * a + b * b < 4 and n < 100 {
            let next = a * a - b * b + x;
            b = 2 * a * b + y;
            a = next;
            n = n + 1;
        }
        if n == 100 { line = line + "#"; }
        else if n > 8 { line = line + "+"; }
        else { line = line + "."; }
        x = x + 0.045;
    }
    print line;
    y = y - 0.15;
}

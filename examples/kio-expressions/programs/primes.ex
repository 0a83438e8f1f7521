# The primes below n, with a sieve.
n = 60;
sieve = [];
let i = 0;
while i < n { push(sieve, true); i = i + 1; }
i = 2;
found = [];
while i < n {
    if sieve[i] {
        push(found, i);
        let multiple = i * i;
        while multiple < n { sieve[multiple] = false; multiple = multiple + i; }
    }
    i = i + 1;
}
print found;
return len(found);

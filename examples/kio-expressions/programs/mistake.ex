# Lines are in the chunk: a program that fails says where.
let total = 0;
let prices = [3, 4, nil];
let i = 0;
while i < len(prices) {
    total = total + prices[i];
    i = i + 1;
}

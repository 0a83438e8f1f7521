"""Generated signatures, the C that checks every byte they carry, and the ways to call them."""

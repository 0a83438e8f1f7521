"""Generated modules, one per descriptor in `schemas/`. Not public."""

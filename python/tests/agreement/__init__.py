"""Writers and readers of the same values in several languages, generated from one descriptor's JSON form."""

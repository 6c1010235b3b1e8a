create type float_range as range (subtype = float8);

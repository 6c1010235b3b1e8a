create text search configuration words (parser = "default");
alter text search configuration words add mapping for word, asciiword with english_stem, simple;
alter text search configuration words add mapping for email with simple;

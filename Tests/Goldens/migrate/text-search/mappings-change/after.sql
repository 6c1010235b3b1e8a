create table keep (id integer primary key);
create text search configuration docs (parser = default);
alter text search configuration docs add mapping for asciiword, word with english_stem;
alter text search configuration docs alter mapping for word with simple, english_stem;
alter text search configuration docs add mapping for numword, int with simple;

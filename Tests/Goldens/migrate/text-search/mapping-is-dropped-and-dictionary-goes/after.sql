create table keep (id integer primary key);
create text search configuration docs (copy = simple);
alter text search configuration docs drop mapping for email, url, host;
alter text search configuration docs alter mapping for asciiword with english_stem;

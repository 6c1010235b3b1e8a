create table keep (id integer primary key);
create text search dictionary words (template = simple, stopwords = english);
create text search configuration docs (parser = default);
alter text search configuration docs add mapping for asciiword with words;
comment on text search configuration docs is 'Goes';

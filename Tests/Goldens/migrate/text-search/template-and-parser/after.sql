create table keep (id integer primary key);
create text search template plain (init = dsimple_init, lexize = dsimple_lexize);
create text search parser words (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
create text search dictionary own (template = plain);
create text search configuration docs (parser = words);
alter text search configuration docs add mapping for word with own;
comment on text search template plain is 'Simple';
comment on text search parser words is 'The usual';

create table words (id integer primary key, word text);
create function by_length(a text, b text) returns integer language sql immutable as $$ select length(a) - length(b) $$;
create operator class length_ops for type text using btree as operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 by_length(text, text);
create index words_word on words (word length_ops);
comment on operator class length_ops using btree is 'Short first';

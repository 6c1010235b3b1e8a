create table words (id integer primary key, word text);
create function by_length(a text, b text) returns integer language sql immutable as $$ select length(a) - length(b) $$;
create function by_bytes(a text, b text) returns integer language sql immutable as $$ select octet_length(a) - octet_length(b) $$;
create operator class length_ops for type text using btree as operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 by_bytes(text, text);
create index words_word on words (word length_ops);

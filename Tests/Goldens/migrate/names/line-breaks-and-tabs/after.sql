create table keep (id integer primary key);
create table U&"two\000alines" (U&"a\0009tab" text, b integer constraint U&"c\000ad" check (b > 0));
comment on table U&"two\000alines" is E'one\n\ntwo\r\nthree\t';

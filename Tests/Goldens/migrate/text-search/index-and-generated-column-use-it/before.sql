create table docs (id integer primary key, title text, body text);

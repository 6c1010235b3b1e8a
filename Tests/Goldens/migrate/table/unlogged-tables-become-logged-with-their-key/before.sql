create unlogged table a (id integer primary key);
create unlogged table b (id integer primary key, a_id integer references a (id));

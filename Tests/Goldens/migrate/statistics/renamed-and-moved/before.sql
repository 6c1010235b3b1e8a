create table a (id integer primary key, x text, y text);
create table b (id integer primary key, x text, y text);
create statistics old_name on x, y from a;
create statistics moving on x, y from a;

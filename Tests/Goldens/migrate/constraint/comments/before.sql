create table a (id integer primary key);
create table b (id integer constraint b_key primary key, n integer constraint low check (n > 0), a_id integer constraint b_a references a (id));
comment on constraint low on b is 'Old';

create table a (id integer primary key);
create table b (id integer constraint b_key primary key, n integer constraint low check (n > 0), a_id integer constraint b_a references a (id));
comment on constraint b_key on b is 'The key';
comment on constraint b_a on b is 'Where it''s from';

create table a (id integer constraint pk_a primary key, code text constraint uq_a_code unique);
create table b (id integer primary key, a_code text constraint fk_b_a references a (code));

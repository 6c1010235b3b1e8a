create table owners (id integer constraint pk_owners primary key);
create table things (
  id integer constraint pk_things primary key,
  code text constraint uq_code unique,
  size integer constraint ck_size check (size > 0),
  owner_id integer constraint fk_owner references owners
);
comment on constraint ck_size on things is 'never nothing';
insert into owners values (1);
insert into things values (1, 'a', 2, 1);

create table owners (id integer constraint pk_owners primary key);
create table things (
  id integer constraint things_pkey primary key,
  code text constraint things_code_key unique,
  size integer constraint things_size_check check (size > 0),
  owner_id integer constraint things_owner_id_fkey references owners
);
comment on constraint things_size_check on things is 'never nothing';
insert into owners values (1);
insert into things values (1, 'a', 2, 1);

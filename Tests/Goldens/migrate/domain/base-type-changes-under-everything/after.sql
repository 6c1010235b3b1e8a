create domain code as text check (value <> '');
comment on domain code is 'Code';
create table goods (id integer primary key, code code not null default 'x', codes code[]);
create index goods_code on goods (code);
alter table goods add constraint coded check (code <> 'y');
create view coded as select id, code from goods where code > 'a';
create function first_code() returns code language sql as $$ select 'x'::code $$;
grant usage on type code to app_reader;

create table keep (id integer primary key);
create domain code as text;
create function is_known(code) returns boolean immutable language sql as $$ select $1 <> '' $$;
alter domain code add constraint known check (is_known(value));

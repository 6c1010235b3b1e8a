create table logs (id integer generated always as identity, line text);
create procedure log(line text) language sql as $$ insert into logs (line) values ($1) $$;
comment on procedure log(text) is 'Writes';

create schema archive;
create function audit() returns trigger language plpgsql as $$ begin return new; end $$;
create table archive.notes (id integer primary key, body text);
create trigger audit before update of body on archive.notes for each row when (new.body is not null) execute function audit('notes');
comment on trigger audit on archive.notes is 'Sees';
alter table archive.notes enable always trigger audit;

create foreign data wrapper nowhere;
create server far foreign data wrapper nowhere;
create foreign table kept (id integer options (name 'j', "Key" 'it''s'), note text not null, added integer)
  server far options (remote 'other', added '1');
create foreign table made (id integer options (name 'i') not null default 3 check (id > 0), note text)
  server far options (remote 'made');
comment on foreign table made is 'Elsewhere';
comment on column made.note is 'A note';
grant select on made to app_reader;

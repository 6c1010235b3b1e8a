create table keep (id integer primary key);
create foreign data wrapper nothing options (debug 'true', "Odd Name" 'it''s');
comment on foreign data wrapper nothing is 'Without a handler';

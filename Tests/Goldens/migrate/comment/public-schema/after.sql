create table keep (id integer primary key);
comment on schema public is 'Everything';

create table keep (id integer primary key);
create table places (id integer primary key, name text constraint places_name_key unique, code text);
alter table places add constraint places_id_key unique (id);
alter table places add constraint places_name_again unique (name);
alter table places add constraint places_name_later unique (name) deferrable;
alter table places add constraint places_code_key unique (code) include (name);
alter table places add constraint places_code_again unique (code) include (name);

create table docs (id integer primary key, title text, body text, vector tsvector);
create trigger vector before insert or update on docs for each row execute function tsvector_update_trigger('vector', 'pg_catalog.simple', 'title');

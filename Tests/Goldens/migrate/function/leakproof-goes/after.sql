create table keep (id integer primary key);
create function same_tenant(tenant integer) returns boolean language plpgsql stable as $$ begin return tenant = 1; end $$;

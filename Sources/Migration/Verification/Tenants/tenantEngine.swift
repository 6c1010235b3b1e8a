import SQLText

/// Tries everything and keeps how it ended. Each try is undone, and the role with it.
let tenantEngine: SQL = """
  declare
    tenants constant text[] :=
      array(select distinct me from tenant_callers where kind = 'tenant' order by me);
    contents jsonb := '[]';
    tenant text;
    caller record;
    subject record;
    probe record;
    command text;
    result text;
    reached bigint;
    own bigint;
    of_other bigint;
  begin
    for command in
      select replace(replace(p.statement, '{tenant}', quote_literal(t)), '{variant}', quote_literal(v.name))
      from unnest(tenants) t, tenant_parents p,
        (select 'row' union all select name from tenant_tables) v (name)
      order by t, v.name, p.place
    loop
      execute command;
    end loop;

    -- What is shown where nobody has rows, where the caller has some, and where both have.
    foreach tenant in array tenants loop
      begin
        for stage in 0..2 loop
          for subject in
            select replace(replace(s.statement, '{tenant}', quote_literal(t)), '{variant}', quote_literal('row'))
              as statement, s.is_first
            from unnest(tenants) t, tenant_rows s
            where stage = case t when tenant then 1 else 2 end
            order by t, s.place
          loop
            begin
              execute subject.statement;
            exception when integrity_constraint_violation or data_exception then
              if subject.is_first then raise; end if;
            end;
          end loop;
          for caller in select * from tenant_callers c where c.me = tenant loop
            for subject in select * from tenant_readers loop
              begin
                perform set_config('request.jwt.claims', caller.claims, true);
                execute format('set local role %I', caller.role);
                execute replace(replace(subject.query, '{me}', quote_literal(caller.me)),
                  '{other}', quote_literal(caller.other)) into result;
                raise exception using errcode = 'VT000';
              exception
                when sqlstate 'VT000' then null;
                when insufficient_privilege then result := 'refused';
                when others then result := 'error ' || sqlstate;
              end;
              contents := contents || jsonb_build_array(jsonb_build_object(
                'stage', stage, 'object', subject.name, 'caller', caller.name, 'content', result));
            end loop;
          end loop;
        end loop;
        raise exception using errcode = 'VT000';
      exception
        when sqlstate 'VT000' then null;
      end;
    end loop;
    insert into tenant_outcomes
    select r.object, c.name, c.kind, 'content',
      case c.kind when 'tenant' then 'own rows' when 'anonymous' then 'refused'
        when 'server' then 'rows of all' else 'nothing' end,
      case
        when r.shown[3] = 'refused' or r.shown[3] like 'error %' then r.shown[3]
        when r.shown[3] is distinct from r.shown[case c.kind when 'tenant' then 2 else 1 end]
          then 'rows of all'
        when r.shown[2] is distinct from r.shown[1] then 'own rows'
        else 'nothing'
      end
    from tenant_callers c
      join (
        select x.object, x.caller, array_agg(x.content order by x.stage) as shown
        from jsonb_to_recordset(contents) as x (stage integer, object text, caller text, content text)
        group by x.object, x.caller) r on r.caller = c.name;

    -- What each caller can do with each table, where both have rows.
    for subject in
      select replace(replace(s.statement, '{tenant}', quote_literal(t)), '{variant}', quote_literal('row'))
        as statement, s.is_first
      from unnest(tenants) t, tenant_rows s order by t, s.place
    loop
      begin
        execute subject.statement;
      exception when integrity_constraint_violation or data_exception then
        if subject.is_first then raise; end if;
      end;
    end loop;
    for subject in select * from tenant_tables loop
      for caller in select * from tenant_callers loop
        for probe in select * from tenant_probes p where p.kind = caller.kind loop
          begin
            execute format('select count(*) filter (where %1$I::text = $1), count(*) filter (where %1$I::text = $2) from %2$s',
              subject.tenant_column, subject.name) into own, of_other using caller.me, caller.other;
            command := replace(replace(replace(replace(replace(replace(probe.statement,
              '{insert me}', replace(replace(subject.insertion,
                '{tenant}', quote_literal(caller.me)), '{variant}', quote_literal(subject.name))),
              '{insert other}', replace(replace(subject.insertion,
                '{tenant}', quote_literal(caller.other)), '{variant}', quote_literal(subject.name))),
              '{table}', subject.name), '{column}', quote_ident(subject.tenant_column)),
              '{me}', quote_literal(caller.me)), '{other}', quote_literal(caller.other));
            perform set_config('request.jwt.claims', caller.claims, true);
            execute format('set local role %I', caller.role);
            execute command;
            get diagnostics reached = row_count;
            result := case
              when probe.probe like 'insert%' then case reached when 1 then 'done' else 'none' end
              when reached = 0 then 'none'
              when reached = own then 'own'
              when reached = own + of_other then 'all'
              else reached || ' rows'
            end;
            raise exception using errcode = 'VT000';
          exception
            when sqlstate 'VT000' then null;
            when insufficient_privilege then result := 'refused';
            when others then result := 'error ' || sqlstate;
          end;
          insert into tenant_outcomes
          values (subject.name, caller.name, caller.kind, probe.probe, probe.usual, result);
        end loop;
      end loop;
    end loop;

    -- What each role holds.
    for subject in
      select name, name as relation, '' as routine, 'select, insert, update, delete' as usual from tenant_tables
      union all select r.relation, r.relation, '', 'select' from tenant_readers r where r.relation <> ''
      union all select r.name, '', r.routine, 'execute' from tenant_readers r where r.routine <> ''
    loop
      for caller in
        select distinct c.role, c.kind from tenant_callers c where c.kind in ('tenant', 'anonymous', 'server')
      loop
        begin
          if subject.routine <> '' then
            result := case when has_function_privilege(caller.role, subject.routine, 'execute')
              then 'execute' else 'nothing' end;
          else
            select coalesce(string_agg(p.word || case when has_table_privilege(caller.role, subject.relation, p.word)
              then '' else ' in part' end, ', ' order by p.place), 'nothing')
            into result
            from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'])
              with ordinality p (word, place)
            where has_table_privilege(caller.role, subject.relation, p.word)
              or p.word in ('select', 'insert', 'update', 'references')
                and has_any_column_privilege(caller.role, subject.relation, p.word);
          end if;
        exception
          when others then result := 'error ' || sqlstate;
        end;
        insert into tenant_outcomes
        values (subject.name, caller.role, caller.kind, 'privileges',
          case when caller.kind = 'anonymous' then 'nothing' else subject.usual end, result);
      end loop;
    end loop;
  end
  """

/// Compares how the tries ended with how they should end.
let tenantVerdict: SQL = """
  declare
    total integer;
    tries integer;
    problems text;
  begin
    select count(*) filter (where o.outcome is distinct from o.expected), count(*),
      string_agg(format('%s: %s, %s: expected %s, found %s', o.object, o.caller, o.probe, o.expected,
          o.outcome), E'\\n' order by o.object, o.caller, o.probe)
        filter (where o.outcome is distinct from o.expected)
    into total, tries, problems
    from (
      select t.object, t.caller, t.probe, t.outcome, coalesce(u.outcome, t.usual) as expected
      from tenant_outcomes t left join tenant_unusual u using (object, caller, probe)) o;
    if total > 0 then
      raise exception using
        errcode = 'check_violation',
        message = format('tenants are not kept apart, %s of %s tries ended otherwise:%s%s',
          total, tries, E'\\n', problems);
    end if;
  end
  """

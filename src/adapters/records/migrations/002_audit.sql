-- The audit is written once. The trigger fires ALWAYS, so that session_replication_role does not switch it off;
-- the revoke stops every role but a superuser, and the hash chain shows what a superuser changed.

create table audit_events (
  document_id text collate "C" not null,
  sequence integer not null,
  dedupe_key text not null,
  type text not null,
  time timestamptz not null,
  event jsonb not null,
  primary key (document_id, sequence),
  unique (document_id, dedupe_key)
);
create index audit_events_of_type on audit_events (document_id, type);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit_events is INSERT only' using errcode = '55000';
end
$$;

create trigger audit_events_no_change before update or delete on audit_events
  for each row execute function refuse_audit_change();
create trigger audit_events_no_truncate before truncate on audit_events
  for each statement execute function refuse_audit_change();
alter table audit_events enable always trigger audit_events_no_change;
alter table audit_events enable always trigger audit_events_no_truncate;

revoke update, delete, truncate on audit_events from public, current_user;

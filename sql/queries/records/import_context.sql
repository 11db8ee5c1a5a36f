-- purpose: who imports, into what, and how far his rights go
-- params: permission text
SELECT t.currency, sec.me() AS me, core.primary_team(sec.me()) AS my_team, sec.all('imports.write') AS may_add_people,
       sec.all(:permission::text) AS may_all, sec.my_teams(:permission::text) AS my_teams, sec.mine(:permission::text) AS mine
FROM core.tenants t
WHERE t.id = core.my_tenant()

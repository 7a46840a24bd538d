package main

import (
	"github.com/digitalocean/godo"
)

// Databases, Kubernetes and registries.
func managed(client *godo.Client) {
	area("databases", func(step func(string)) {
		step("create")
		made, _, err := client.Databases.Create(ctx, &godo.DatabaseCreateRequest{
			Name: "d", EngineSlug: "pg", Version: "16", Region: "nyc3", SizeSlug: "db-s-1vcpu-1gb", NumNodes: 1,
			Tags: []string{"blue"},
		})
		must(err)
		online := func() bool {
			now, _, err := client.Databases.Get(ctx, made.ID)
			must(err)
			return now.Status == "online"
		}
		step("wait until it is online")
		until(online, "online")
		step("get")
		now, _, err := client.Databases.Get(ctx, made.ID)
		must(err)
		check(now.Connection != nil && now.Connection.Port > 0 && now.PrivateNetworkUUID != "", "no connection")
		check(len(now.Users) > 0 && len(now.DBNames) > 0, "no users or no databases")
		step("list")
		all, _, err := client.Databases.List(ctx, nil)
		must(err)
		check(len(all) == 1 && all[0].ID == made.ID, "it isn't in the list")
		step("users")
		user, _, err := client.Databases.CreateUser(ctx, made.ID, &godo.DatabaseCreateUserRequest{Name: "sammy"})
		must(err)
		check(user.Password != "", "no password")
		_, _, err = client.Databases.ResetUserAuth(ctx, made.ID, "sammy", &godo.DatabaseResetUserAuthRequest{})
		must(err)
		users, _, err := client.Databases.ListUsers(ctx, made.ID, nil)
		must(err)
		check(len(users) == 2, "not two")
		_, err = client.Databases.DeleteUser(ctx, made.ID, "sammy")
		must(err)
		_, response, err := client.Databases.GetUser(ctx, made.ID, "sammy")
		gone(response, err)
		step("databases")
		_, _, err = client.Databases.CreateDB(ctx, made.ID, &godo.DatabaseCreateDBRequest{Name: "shop"})
		must(err)
		_, _, err = client.Databases.GetDB(ctx, made.ID, "shop")
		must(err)
		_, err = client.Databases.DeleteDB(ctx, made.ID, "shop")
		must(err)
		_, response, err = client.Databases.GetDB(ctx, made.ID, "shop")
		gone(response, err)
		step("pools")
		pool, _, err := client.Databases.CreatePool(ctx, made.ID, &godo.DatabaseCreatePoolRequest{
			Name: "pool", Mode: "transaction", Size: 10, Database: "defaultdb", User: "doadmin",
		})
		must(err)
		check(pool.Connection != nil && pool.Size == 10, "another one")
		pools, _, err := client.Databases.ListPools(ctx, made.ID, nil)
		must(err)
		check(len(pools) == 1, "not one")
		_, err = client.Databases.DeletePool(ctx, made.ID, "pool")
		must(err)
		_, response, err = client.Databases.GetPool(ctx, made.ID, "pool")
		gone(response, err)
		step("replicas")
		_, _, err = client.Databases.CreateReplica(ctx, made.ID, &godo.DatabaseCreateReplicaRequest{
			Name: "copy", Region: "nyc3", Size: "db-s-1vcpu-1gb",
		})
		must(err)
		until(func() bool {
			now, _, err := client.Databases.GetReplica(ctx, made.ID, "copy")
			return err == nil && now.Status == "online"
		}, "replica online")
		replicas, _, err := client.Databases.ListReplicas(ctx, made.ID, nil)
		must(err)
		check(len(replicas) == 1, "not one")
		_, err = client.Databases.DeleteReplica(ctx, made.ID, "copy")
		must(err)
		step("trusted sources")
		_, err = client.Databases.UpdateFirewallRules(ctx, made.ID, &godo.DatabaseUpdateFirewallRulesRequest{
			Rules: []*godo.DatabaseFirewallRule{{Type: "ip_addr", Value: "192.0.2.1"}},
		})
		must(err)
		rules, _, err := client.Databases.GetFirewallRules(ctx, made.ID)
		must(err)
		check(len(rules) == 1 && rules[0].Value == "192.0.2.1" && rules[0].UUID != "", "other rules")
		step("maintenance window")
		_, err = client.Databases.UpdateMaintenance(ctx, made.ID, &godo.DatabaseUpdateMaintenanceRequest{Day: "friday", Hour: "14:00"})
		must(err)
		step("backups")
		_, _, err = client.Databases.ListBackups(ctx, made.ID, nil)
		must(err)
		step("resize")
		_, err = client.Databases.Resize(ctx, made.ID, &godo.DatabaseResizeRequest{SizeSlug: "db-s-2vcpu-4gb", NumNodes: 2})
		must(err)
		until(online, "online")
		now, _, err = client.Databases.Get(ctx, made.ID)
		must(err)
		check(now.SizeSlug == "db-s-2vcpu-4gb" && now.NumNodes == 2, "another size")
		check(now.MaintenanceWindow != nil && now.MaintenanceWindow.Day == "friday", "another day")
		step("migrate")
		_, err = client.Databases.Migrate(ctx, made.ID, &godo.DatabaseMigrateRequest{Region: "fra1"})
		must(err)
		until(online, "online")
		step("delete")
		_, err = client.Databases.Delete(ctx, made.ID)
		must(err)
		step("get what is gone")
		_, response, err = client.Databases.Get(ctx, made.ID)
		gone(response, err)
	})
	area("other engines", func(step func(string)) {
		for engine, version := range map[string]string{"mysql": "8.4", "valkey": "8"} {
			step(engine)
			made, _, err := client.Databases.Create(ctx, &godo.DatabaseCreateRequest{
				Name: engine, EngineSlug: engine, Version: version, Region: "nyc3", SizeSlug: "db-s-1vcpu-1gb", NumNodes: 1,
			})
			must(err)
			until(func() bool {
				now, _, err := client.Databases.Get(ctx, made.ID)
				must(err)
				return now.Status == "online"
			}, "online")
			if engine == "mysql" {
				_, err = client.Databases.SetSQLMode(ctx, made.ID, "ANSI", "TRADITIONAL")
				must(err)
				mode, _, err := client.Databases.GetSQLMode(ctx, made.ID)
				must(err)
				check(mode == "ANSI,TRADITIONAL", mode)
			} else {
				_, err = client.Databases.SetEvictionPolicy(ctx, made.ID, godo.EvictionPolicyAllKeysLRU)
				must(err)
				policy, _, err := client.Databases.GetEvictionPolicy(ctx, made.ID)
				must(err)
				check(policy == godo.EvictionPolicyAllKeysLRU, policy)
			}
			_, err = client.Databases.Delete(ctx, made.ID)
			must(err)
		}
	})
	area("Kubernetes", func(step func(string)) {
		step("options")
		options, _, err := client.Kubernetes.GetOptions(ctx)
		must(err)
		check(len(options.Versions) > 0 && len(options.Regions) > 0 && len(options.Sizes) > 0, "nothing to choose from")
		step("create")
		made, _, err := client.Kubernetes.Create(ctx, &godo.KubernetesClusterCreateRequest{
			Name: "k", RegionSlug: "nyc3", VersionSlug: options.Versions[0].Slug,
			NodePools:         []*godo.KubernetesNodePoolCreateRequest{{Name: "p", Size: "s-1vcpu-2gb", Count: 2}},
			MaintenancePolicy: &godo.KubernetesMaintenancePolicy{StartTime: "12:00", Day: godo.KubernetesMaintenanceDayMonday},
		})
		must(err)
		step("wait until it runs")
		until(func() bool {
			now, _, err := client.Kubernetes.Get(ctx, made.ID)
			must(err)
			return now.Status.State == godo.KubernetesClusterStatusRunning && now.Endpoint != ""
		}, "running")
		step("list")
		all, _, err := client.Kubernetes.List(ctx, nil)
		must(err)
		check(len(all) == 1 && all[0].ID == made.ID, "it isn't in the list")
		step("kubeconfig")
		config, _, err := client.Kubernetes.GetKubeConfig(ctx, made.ID)
		must(err)
		check(len(config.KubeconfigYAML) > 100, "no file")
		step("credentials")
		credentials, _, err := client.Kubernetes.GetCredentials(ctx, made.ID, &godo.KubernetesClusterCredentialsGetRequest{})
		must(err)
		check(credentials.Token != "" && credentials.Server != "", "no token")
		step("user")
		_, _, err = client.Kubernetes.GetUser(ctx, made.ID)
		must(err)
		step("upgrades")
		_, _, err = client.Kubernetes.GetUpgrades(ctx, made.ID)
		must(err)
		step("node pools")
		pool, _, err := client.Kubernetes.CreateNodePool(ctx, made.ID, &godo.KubernetesNodePoolCreateRequest{
			Name: "more", Size: "s-1vcpu-2gb", Count: 1, Labels: map[string]string{"a": "b"}, Tags: []string{"blue"},
		})
		must(err)
		running := func(count int) {
			until(func() bool {
				now, _, err := client.Kubernetes.GetNodePool(ctx, made.ID, pool.ID)
				must(err)
				for _, node := range now.Nodes {
					if node.Status.State != "running" || node.DropletID == "" {
						return false
					}
				}
				return len(now.Nodes) == count
			}, "nodes run")
		}
		running(1)
		count := 3
		_, _, err = client.Kubernetes.UpdateNodePool(ctx, made.ID, pool.ID, &godo.KubernetesNodePoolUpdateRequest{Name: "most", Count: &count})
		must(err)
		running(3)
		pools, _, err := client.Kubernetes.ListNodePools(ctx, made.ID, nil)
		must(err)
		check(len(pools) == 2, "not two")
		step("delete a node")
		now, _, err := client.Kubernetes.GetNodePool(ctx, made.ID, pool.ID)
		must(err)
		check(now.Name == "most" && now.Labels["a"] == "b", "another pool")
		_, err = client.Kubernetes.DeleteNode(ctx, made.ID, pool.ID, now.Nodes[0].ID, &godo.KubernetesNodeDeleteRequest{Replace: true})
		must(err)
		running(3)
		step("delete a node pool")
		_, err = client.Kubernetes.DeleteNodePool(ctx, made.ID, pool.ID)
		must(err)
		_, response, err := client.Kubernetes.GetNodePool(ctx, made.ID, pool.ID)
		gone(response, err)
		step("update")
		yes := true
		_, _, err = client.Kubernetes.Update(ctx, made.ID, &godo.KubernetesClusterUpdateRequest{Name: "l", AutoUpgrade: &yes})
		must(err)
		cluster, _, err := client.Kubernetes.Get(ctx, made.ID)
		must(err)
		check(cluster.Name == "l" && cluster.AutoUpgrade && cluster.MaintenancePolicy.StartTime == "12:00", "another one")
		step("delete")
		_, err = client.Kubernetes.Delete(ctx, made.ID)
		must(err)
		step("get what is gone")
		until(func() bool {
			_, response, err := client.Kubernetes.Get(ctx, made.ID)
			return err != nil && response != nil && response.StatusCode == 404
		}, "gone")
	})
	area("registry", func(step func(string)) {
		step("create")
		// Its request has no subscription, which is required since.
		body := map[string]string{"name": "shop", "subscription_tier_slug": "basic"}
		request, err := client.NewRequest(ctx, "POST", "v2/registry", body)
		must(err)
		_, err = client.Do(ctx, request, nil)
		must(err)
		step("get")
		now, _, err := client.Registry.Get(ctx)
		must(err)
		check(now.Name == "shop", "another one")
		step("credentials")
		config, _, err := client.Registry.DockerCredentials(ctx, &godo.RegistryDockerCredentialsRequest{ReadWrite: true})
		must(err)
		check(len(config.DockerConfigJSON) > 0, "no file")
		step("repositories")
		repositories, _, err := client.Registry.ListRepositories(ctx, "shop", nil)
		must(err)
		for _, repository := range repositories {
			tags, _, err := client.Registry.ListRepositoryTags(ctx, "shop", repository.Name, nil)
			must(err)
			if len(tags) > 0 {
				_, err = client.Registry.DeleteTag(ctx, "shop", repository.Name, tags[0].Tag)
				must(err)
			}
		}
		step("delete")
		_, err = client.Registry.Delete(ctx)
		must(err)
		step("get what is gone")
		_, response, err := client.Registry.Get(ctx)
		gone(response, err)
	})
}

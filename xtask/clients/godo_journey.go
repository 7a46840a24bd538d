// godo, the official client for Go.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"time"

	"github.com/digitalocean/godo"
	"golang.org/x/oauth2"
)

const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXkx sammy"

var ctx = context.Background()

type steps struct{ area, current string }

func (s *steps) tell(problem interface{}) {
	if s.current == "" && problem == nil {
		return
	}
	line, _ := json.Marshal(map[string]interface{}{"area": s.area, "step": s.current, "error": problem})
	fmt.Println(string(line))
}

func (s *steps) step(next string) {
	s.tell(nil)
	s.current = next
}

// Steps that build on one another: after one that fails, the others of the area aren't tried.
func area(name string, run func(step func(string))) {
	s := &steps{area: name}
	defer func() {
		if problem := recover(); problem != nil {
			s.tell(fmt.Sprint(problem))
			return
		}
		s.tell(nil)
	}()
	run(s.step)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func check(holds bool, what string) {
	if !holds {
		panic(what)
	}
}

func until(isSo func() bool, what string) {
	for end := time.Now().Add(10 * time.Second); !isSo(); time.Sleep(50 * time.Millisecond) {
		check(time.Now().Before(end), "never came true: "+what)
	}
}

func main() {
	tokens := oauth2.StaticTokenSource(&oauth2.Token{AccessToken: os.Getenv("SANDBOX_TOKEN")})
	client, err := godo.New(oauth2.NewClient(ctx, tokens), godo.SetBaseURL(os.Getenv("SANDBOX_URL")))
	must(err)

	droplet := func(name string) int {
		made, _, err := client.Droplets.Create(ctx, &godo.DropletCreateRequest{
			Name: name, Region: "nyc3", Size: "s-1vcpu-1gb", Tags: []string{"blue"},
			Image: godo.DropletCreateImage{Slug: "ubuntu-24-04-x64"},
		})
		must(err)
		until(func() bool {
			now, _, err := client.Droplets.Get(ctx, made.ID)
			must(err)
			return now.Status == "active"
		}, "active")
		return made.ID
	}
	completed := func(action *godo.Action, _ *godo.Response, err error) {
		must(err)
		until(func() bool {
			now, _, err := client.Actions.Get(ctx, action.ID)
			must(err)
			return now.Status == godo.ActionCompleted
		}, action.Type)
	}

	area("account", func(step func(string)) {
		step("get")
		account, _, err := client.Account.Get(ctx)
		must(err)
		check(account.Email != "", "no address")
		step("balance")
		_, _, err = client.Balance.Get(ctx)
		must(err)
	})
	area("catalogue", func(step func(string)) {
		step("regions")
		regions, _, err := client.Regions.List(ctx, nil)
		must(err)
		check(len(regions) > 5, "too few")
		step("sizes")
		sizes, response, err := client.Sizes.List(ctx, &godo.ListOptions{PerPage: 50})
		must(err)
		check(len(sizes) == 50 && !response.Links.IsLastPage(), "another page")
		step("images")
		_, _, err = client.Images.ListDistribution(ctx, nil)
		must(err)
	})
	area("SSH keys", func(step func(string)) {
		step("create")
		made, _, err := client.Keys.Create(ctx, &godo.KeyCreateRequest{Name: "k", PublicKey: key})
		must(err)
		step("get by fingerprint")
		_, _, err = client.Keys.GetByFingerprint(ctx, made.Fingerprint)
		must(err)
		step("delete")
		_, err = client.Keys.DeleteByID(ctx, made.ID)
		must(err)
	})
	area("droplets", func(step func(string)) {
		step("create and wait")
		id := droplet("web")
		step("list by tag")
		droplets, _, err := client.Droplets.ListByTag(ctx, "blue", nil)
		must(err)
		check(len(droplets) == 1, "not one")
		step("address")
		ip, err := droplets[0].PublicIPv4()
		must(err)
		check(ip != "", "no address")
		step("power off")
		completed(client.DropletActions.PowerOff(ctx, id))
		step("resize")
		completed(client.DropletActions.Resize(ctx, id, "s-2vcpu-2gb", false))
		step("snapshot")
		completed(client.DropletActions.Snapshot(ctx, id, "s"))
		step("snapshots")
		snapshots, _, err := client.Snapshots.ListDroplet(ctx, nil)
		must(err)
		check(len(snapshots) == 1, "not one")
		step("delete the snapshot")
		_, err = client.Snapshots.Delete(ctx, snapshots[0].ID)
		must(err)
		step("delete")
		_, err = client.Droplets.Delete(ctx, id)
		must(err)
		step("get what is gone")
		_, response, err := client.Droplets.Get(ctx, id)
		check(err != nil && response.StatusCode == 404, "it is still there")
	})
	area("volumes", func(step func(string)) {
		id := droplet("db")
		step("create")
		volume, _, err := client.Storage.CreateVolume(ctx, &godo.VolumeCreateRequest{
			Name: "data", Region: "nyc3", SizeGigaBytes: 10, FilesystemType: "ext4",
		})
		must(err)
		step("attach")
		completed(client.StorageActions.Attach(ctx, volume.ID, id))
		step("detach")
		completed(client.StorageActions.DetachByDropletID(ctx, volume.ID, id))
		step("snapshot")
		_, _, err = client.Storage.CreateSnapshot(ctx, &godo.SnapshotCreateRequest{VolumeID: volume.ID, Name: "s"})
		must(err)
		step("delete")
		_, err = client.Storage.DeleteVolume(ctx, volume.ID)
		must(err)
		_, err = client.Droplets.Delete(ctx, id)
		must(err)
	})
	area("domains", func(step func(string)) {
		step("create")
		_, _, err := client.Domains.Create(ctx, &godo.DomainCreateRequest{Name: "example.com"})
		must(err)
		step("create a record")
		record, _, err := client.Domains.CreateRecord(ctx, "example.com",
			&godo.DomainRecordEditRequest{Type: "A", Name: "www", Data: "192.0.2.1"})
		must(err)
		step("change the record")
		_, _, err = client.Domains.EditRecord(ctx, "example.com", record.ID,
			&godo.DomainRecordEditRequest{Type: "A", Name: "www", Data: "192.0.2.2"})
		must(err)
		step("delete")
		_, err = client.Domains.Delete(ctx, "example.com")
		must(err)
	})
	area("floating IPs", func(step func(string)) {
		id := droplet("edge")
		step("create")
		ip, _, err := client.FloatingIPs.Create(ctx, &godo.FloatingIPCreateRequest{Region: "nyc3"})
		must(err)
		step("assign")
		completed(client.FloatingIPActions.Assign(ctx, ip.IP, id))
		step("unassign")
		completed(client.FloatingIPActions.Unassign(ctx, ip.IP))
		step("delete")
		_, err = client.FloatingIPs.Delete(ctx, ip.IP)
		must(err)
		_, err = client.Droplets.Delete(ctx, id)
		must(err)
	})
	area("tags", func(step func(string)) {
		step("create")
		_, _, err := client.Tags.Create(ctx, &godo.TagCreateRequest{Name: "green"})
		must(err)
		step("delete")
		_, err = client.Tags.Delete(ctx, "green")
		must(err)
	})
	area("projects", func(step func(string)) {
		step("create")
		made, _, err := client.Projects.Create(ctx, &godo.CreateProjectRequest{Name: "p", Purpose: "Web Application"})
		must(err)
		step("get")
		_, _, err = client.Projects.Get(ctx, made.ID)
		must(err)
		step("delete")
		_, err = client.Projects.Delete(ctx, made.ID)
		must(err)
	})
	gone := func(response *godo.Response, err error) {
		check(err != nil && response != nil && response.StatusCode == 404, "it is still there")
	}
	area("VPCs", func(step func(string)) {
		_, _, err := client.VPCs.Create(ctx, &godo.VPCCreateRequest{Name: "first", RegionSlug: "nyc3"})
		must(err)
		step("create")
		made, _, err := client.VPCs.Create(ctx, &godo.VPCCreateRequest{
			Name: "v", RegionSlug: "nyc3", Description: "d", IPRange: "10.12.0.0/20",
		})
		must(err)
		step("get")
		now, _, err := client.VPCs.Get(ctx, made.ID)
		must(err)
		check(now.IPRange == "10.12.0.0/20" && now.Description == "d" && !now.Default, "another one")
		step("list")
		all, _, err := client.VPCs.List(ctx, nil)
		must(err)
		found := false
		for _, one := range all {
			found = found || one.ID == made.ID
		}
		check(found, "it isn't in the list")
		step("update")
		_, _, err = client.VPCs.Update(ctx, made.ID, &godo.VPCUpdateRequest{Name: "w"})
		must(err)
		now, _, err = client.VPCs.Get(ctx, made.ID)
		must(err)
		check(now.Name == "w", "another name")
		step("set")
		_, _, err = client.VPCs.Set(ctx, made.ID, godo.VPCSetDescription("e"))
		must(err)
		step("delete")
		_, err = client.VPCs.Delete(ctx, made.ID)
		must(err)
		step("get what is gone")
		_, response, err := client.VPCs.Get(ctx, made.ID)
		gone(response, err)
	})
	area("firewalls", func(step func(string)) {
		id := droplet("guarded")
		rule := godo.InboundRule{Protocol: "tcp", PortRange: "80", Sources: &godo.Sources{Addresses: []string{"0.0.0.0/0"}}}
		ssh := godo.InboundRule{Protocol: "tcp", PortRange: "22", Sources: &godo.Sources{Addresses: []string{"0.0.0.0/0"}}}
		step("create")
		made, _, err := client.Firewalls.Create(ctx, &godo.FirewallRequest{Name: "front", InboundRules: []godo.InboundRule{rule}})
		must(err)
		step("get")
		now, _, err := client.Firewalls.Get(ctx, made.ID)
		must(err)
		check(now.Name == "front", "another one")
		step("list")
		all, _, err := client.Firewalls.List(ctx, nil)
		must(err)
		check(len(all) == 1 && all[0].ID == made.ID, "it isn't in the list")
		step("add a droplet")
		_, err = client.Firewalls.AddDroplets(ctx, made.ID, id)
		must(err)
		step("list by droplet")
		all, _, err = client.Firewalls.ListByDroplet(ctx, id, nil)
		must(err)
		check(len(all) == 1, "not one")
		step("add a rule")
		_, err = client.Firewalls.AddRules(ctx, made.ID, &godo.FirewallRulesRequest{InboundRules: []godo.InboundRule{ssh}})
		must(err)
		step("remove a rule")
		_, err = client.Firewalls.RemoveRules(ctx, made.ID, &godo.FirewallRulesRequest{InboundRules: []godo.InboundRule{ssh}})
		must(err)
		now, _, err = client.Firewalls.Get(ctx, made.ID)
		must(err)
		check(len(now.InboundRules) == 1, "not one")
		step("tags")
		_, err = client.Firewalls.AddTags(ctx, made.ID, "blue")
		must(err)
		_, err = client.Firewalls.RemoveTags(ctx, made.ID, "blue")
		must(err)
		step("update")
		_, _, err = client.Firewalls.Update(ctx, made.ID, &godo.FirewallRequest{Name: "back", InboundRules: []godo.InboundRule{rule}})
		must(err)
		now, _, err = client.Firewalls.Get(ctx, made.ID)
		must(err)
		check(now.Name == "back" && len(now.DropletIDs) == 0, "another one")
		step("delete")
		_, err = client.Firewalls.Delete(ctx, made.ID)
		must(err)
		step("get what is gone")
		_, response, err := client.Firewalls.Get(ctx, made.ID)
		gone(response, err)
	})
	area("certificates", func(step func(string)) {
		_, _, err := client.Domains.Create(ctx, &godo.DomainCreateRequest{Name: "example.net"})
		must(err)
		step("create")
		made, _, err := client.Certificates.Create(ctx, &godo.CertificateRequest{
			Name: "c", Type: "lets_encrypt", DNSNames: []string{"example.net"},
		})
		must(err)
		step("wait until it is verified")
		until(func() bool {
			now, _, err := client.Certificates.Get(ctx, made.ID)
			must(err)
			return now.State == "verified" && now.NotAfter != "" && len(now.DNSNames) == 1
		}, "verified")
		step("list")
		all, _, err := client.Certificates.List(ctx, nil)
		must(err)
		check(len(all) == 1 && all[0].ID == made.ID, "it isn't in the list")
		step("delete")
		_, err = client.Certificates.Delete(ctx, made.ID)
		must(err)
		step("get what is gone")
		_, response, err := client.Certificates.Get(ctx, made.ID)
		gone(response, err)
	})
	area("CDN endpoints", func(step func(string)) {
		step("create")
		made, _, err := client.CDNs.Create(ctx, &godo.CDNCreateRequest{Origin: "shop.nyc3.digitaloceanspaces.com", TTL: 600})
		must(err)
		check(made.TTL == 600 && made.Endpoint != "", "another one")
		step("list")
		all, _, err := client.CDNs.List(ctx, nil)
		must(err)
		check(len(all) == 1 && all[0].ID == made.ID, "it isn't in the list")
		step("update")
		_, _, err = client.CDNs.UpdateTTL(ctx, made.ID, &godo.CDNUpdateTTLRequest{TTL: 3600})
		must(err)
		now, _, err := client.CDNs.Get(ctx, made.ID)
		must(err)
		check(now.TTL == 3600, "another one")
		step("flush")
		_, err = client.CDNs.FlushCache(ctx, made.ID, &godo.CDNFlushCacheRequest{Files: []string{"*"}})
		must(err)
		step("delete")
		_, err = client.CDNs.Delete(ctx, made.ID)
		must(err)
		step("get what is gone")
		_, response, err := client.CDNs.Get(ctx, made.ID)
		gone(response, err)
	})
	area("load balancers", func(step func(string)) {
		id := droplet("behind")
		rule := godo.ForwardingRule{EntryProtocol: "http", EntryPort: 80, TargetProtocol: "http", TargetPort: 80}
		more := godo.ForwardingRule{EntryProtocol: "tcp", EntryPort: 25, TargetProtocol: "tcp", TargetPort: 25}
		step("create")
		made, _, err := client.LoadBalancers.Create(ctx, &godo.LoadBalancerRequest{
			Name: "l", Region: "nyc3", Algorithm: "round_robin", DropletIDs: []int{id},
			ForwardingRules: []godo.ForwardingRule{rule},
			HealthCheck: &godo.HealthCheck{
				Protocol: "http", Port: 80, Path: "/", CheckIntervalSeconds: 10, ResponseTimeoutSeconds: 5,
				HealthyThreshold: 5, UnhealthyThreshold: 3,
			},
			StickySessions: &godo.StickySessions{Type: "none"},
		})
		must(err)
		step("wait until it is active")
		until(func() bool {
			now, _, err := client.LoadBalancers.Get(ctx, made.ID)
			must(err)
			return now.Status == "active" && now.IP != ""
		}, "active")
		step("list")
		all, _, err := client.LoadBalancers.List(ctx, nil)
		must(err)
		check(len(all) == 1 && all[0].ID == made.ID, "it isn't in the list")
		step("rules")
		_, err = client.LoadBalancers.AddForwardingRules(ctx, made.ID, more)
		must(err)
		_, err = client.LoadBalancers.RemoveForwardingRules(ctx, made.ID, more)
		must(err)
		step("droplets")
		_, err = client.LoadBalancers.RemoveDroplets(ctx, made.ID, id)
		must(err)
		_, err = client.LoadBalancers.AddDroplets(ctx, made.ID, id)
		must(err)
		step("update by what was read")
		now, _, err := client.LoadBalancers.Get(ctx, made.ID)
		must(err)
		request := now.AsRequest()
		request.Name = "m"
		_, _, err = client.LoadBalancers.Update(ctx, made.ID, request)
		must(err)
		now, _, err = client.LoadBalancers.Get(ctx, made.ID)
		must(err)
		check(now.Name == "m" && len(now.DropletIDs) == 1 && len(now.ForwardingRules) == 1, "another one")
		step("delete")
		_, err = client.LoadBalancers.Delete(ctx, made.ID)
		must(err)
		step("get what is gone")
		_, response, err := client.LoadBalancers.Get(ctx, made.ID)
		gone(response, err)
	})
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
	area("billing", func(step func(string)) {
		step("history")
		_, _, err := client.BillingHistory.List(ctx, nil)
		must(err)
		step("invoices")
		invoices, _, err := client.Invoices.List(ctx, nil)
		must(err)
		check(len(invoices.Invoices) > 0, "none")
		id := invoices.Invoices[0].InvoiceUUID
		_, _, err = client.Invoices.Get(ctx, id, nil)
		must(err)
		_, _, err = client.Invoices.GetSummary(ctx, id)
		must(err)
		csv, _, err := client.Invoices.GetCSV(ctx, id)
		must(err)
		check(len(csv) > 0, "no CSV")
		pdf, _, err := client.Invoices.GetPDF(ctx, id)
		must(err)
		check(len(pdf) > 0, "no PDF")
	})
	area("1-click applications", func(step func(string)) {
		step("list")
		all, _, err := client.OneClick.List(ctx, "kubernetes")
		must(err)
		check(len(all) > 0, "none")
	})
}

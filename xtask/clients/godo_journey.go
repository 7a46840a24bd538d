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
	area("VPCs", func(step func(string)) {
		step("create")
		made, _, err := client.VPCs.Create(ctx, &godo.VPCCreateRequest{Name: "v", RegionSlug: "nyc3"})
		must(err)
		step("list")
		all, _, err := client.VPCs.List(ctx, nil)
		must(err)
		found := false
		for _, one := range all {
			found = found || one.ID == made.ID
		}
		check(found, "it isn't in the list")
		step("delete")
		_, err = client.VPCs.Delete(ctx, made.ID)
		must(err)
	})
	area("firewalls", func(step func(string)) {
		step("create")
		made, _, err := client.Firewalls.Create(ctx, &godo.FirewallRequest{Name: "front", InboundRules: []godo.InboundRule{
			{Protocol: "tcp", PortRange: "80", Sources: &godo.Sources{Addresses: []string{"0.0.0.0/0"}}},
		}})
		must(err)
		step("get")
		now, _, err := client.Firewalls.Get(ctx, made.ID)
		must(err)
		check(now.Name == "front", "another one")
		step("delete")
		_, err = client.Firewalls.Delete(ctx, made.ID)
		must(err)
		step("get what is gone")
		_, response, err := client.Firewalls.Get(ctx, made.ID)
		check(err != nil && response.StatusCode == 404, "it is still there")
	})
	area("databases", func(step func(string)) {
		step("create")
		made, _, err := client.Databases.Create(ctx, &godo.DatabaseCreateRequest{
			Name: "d", EngineSlug: "pg", Version: "16", Region: "nyc3", SizeSlug: "db-s-1vcpu-1gb", NumNodes: 1,
		})
		must(err)
		step("wait until it is online")
		until(func() bool {
			now, _, err := client.Databases.Get(ctx, made.ID)
			must(err)
			return now.Status == "online"
		}, "online")
	})
}

// What the journeys of godo have in common: steps, and waiting for something.
package main

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/digitalocean/godo"
)

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

func gone(response *godo.Response, err error) {
	check(err != nil && response != nil && response.StatusCode == 404, "it is still there")
}

// The page-view counter as its exercise sets it up, in Gin; "bare" leaves out Gin's logger and
// recovery. Tells its port on stderr, since the logger writes to stdout.
package main

import (
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"sync/atomic"

	"github.com/gin-gonic/gin"
)

func main() {
	router := gin.Default()
	if len(os.Args) > 1 && os.Args[1] == "bare" {
		router = gin.New()
	}
	var views int64
	router.GET("/", func(c *gin.Context) {
		atomic.AddInt64(&views, 1)
		c.String(http.StatusOK, "Hello world")
	})
	router.GET("/stats", func(c *gin.Context) {
		c.String(http.StatusOK, "Number of page view: %d", atomic.LoadInt64(&views))
	})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Fprintf(os.Stderr, "listening on http://%s/\n", listener.Addr())
	log.Fatal(router.RunListener(listener))
}

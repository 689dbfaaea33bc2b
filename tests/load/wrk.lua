-- The client's side of a measurement: GET, or POST of the body in the file BODY, where @ stands for a number that no request had before, or for SAME.
-- Ends with one line of JSON: requests a second, milliseconds that half and 99 of 100 took at most, and answers that were no success.
local body = os.getenv("BODY")
if body then
  local file = assert(io.open(body))
  local before, after = file:read("*a"):match("^(.-)@(.*)$")
  file:close()
  local same = os.getenv("SAME")
  local number = os.time() * 1000000
  local headers = { ["Content-Type"] = "application/json" }
  request = function()
    number = number + 1
    return wrk.format("POST", nil, headers, before .. (same or number) .. after)
  end
end

done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('{"rate":%.1f,"p50":%.3f,"p99":%.3f,"failed":%d}\n', summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, e.connect + e.read + e.write + e.status + e.timeout))
end

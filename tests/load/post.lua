-- POSTs the body in the file BODY; where it has @, a number that no request had before, in this run of wrk or another.
local file = assert(io.open(os.getenv("BODY")))
local before, after = file:read("*a"):match("^(.-)@(.*)$")
file:close()
local fixed = os.getenv("SAME")
local number = os.time() * 1000000
local headers = { ["Content-Type"] = "application/json" }
request = function()
  number = number + 1
  return wrk.format("POST", nil, headers, before .. (fixed or number) .. after)
end

#:sdk Microsoft.NET.Sdk.Web
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
// What answers are compared with: Kestrel without routing or anything else around it, which reads a request to its end and answers with the
// bytes of the file
// that its path names, from the folder given as the first argument.
var files = Directory.GetFiles(args[0]).ToDictionary(f => "/" + Path.GetFileName(f), File.ReadAllBytes);
var builder = WebApplication.CreateSlimBuilder(args[1..]);
builder.Logging.ClearProviders();
var app = builder.Build();
app.Run(async context =>
{
    await context.Request.Body.CopyToAsync(Stream.Null);
    var bytes = files[context.Request.Path];
    context.Response.ContentType = "application/json; charset=utf-8";
    context.Response.ContentLength = bytes.Length;
    await context.Response.BodyWriter.WriteAsync(bytes);
});
app.Run();

using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Web;
using Registry.Web.Features.Calendar;
using Registry.Web.Mail;
using Registry.Web.Security;
using Registry.Web.Time;

var builder = WebApplication.CreateBuilder(args);
var data = builder.Configuration.GetSection(DataOptions.Section).Get<DataOptions>() ?? new();
builder.Services.AddSingleton<TimeProvider, RegistryClock>();
builder.Services.AddRegistryData(builder.Configuration, builder.Environment.ContentRootPath);
builder.Services.AddRegistrySecurity(data, builder.Environment.ContentRootPath);
builder.Services.AddCalendars();
builder.Services.AddRegistryMail();
builder.Services.AddRazorPages(options => options.RootDirectory = "/Features");

try
{
    var app = builder.Build();
    await app.PrepareAsync();
    app.UseAuthentication();
    app.UseAuthorization();
    app.MapStaticAssets().AllowAnonymous();
    app.MapFeeds();
    app.MapRazorPages().WithStaticAssets();
    await app.RunAsync();
    return 0;
}
catch (OptionsValidationException invalid)
{
    await Console.Error.WriteLineAsync("The settings need mending before the registry can start:");
    foreach (var failure in invalid.Failures)
        await Console.Error.WriteLineAsync($"  - {failure}");
    return 1;
}

/// <summary>The entry point, named for the tests.</summary>
public partial class Program;

using Registry.Data;
using Registry.Web;
using Registry.Web.Demo;
using Registry.Web.Features.Administration;
using Registry.Web.Features.Anniversaries;
using Registry.Web.Features.Associations;
using Registry.Web.Features.Calendar;
using Registry.Web.Features.Commemorations;
using Registry.Web.Features.Commemorations.Greetings;
using Registry.Web.Features.Guests;
using Registry.Web.Features.Imports;
using Registry.Web.Features.Papers;
using Registry.Web.Features.Partners;
using Registry.Web.Features.Programmes;
using Registry.Web.Features.Reports;
using Registry.Web.Features.Today;
using Registry.Web.Health;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Logging;
using Registry.Web.Mail;
using Registry.Web.Mail.Invitations;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.WebHost.UseStaticWebAssets(); // style sheets are found from a build as well as from a published folder
    var data = builder.Configuration.ReadSettings<DataOptions>(DataOptions.Section);
    builder.Logging.AddRegistryLogging();
    builder.Services.AddSingleton<TimeProvider, RegistryClock>();
    builder.Services.AddSettings<DaysOptions>(DaysOptions.Section);
    builder.Services.AddRegistryData(builder.Configuration, builder.Environment.ContentRootPath);
    builder.Services.AddRegistrySecurity(data, builder.Environment.ContentRootPath);
    builder.Services.AddRegistryMail();
    builder.Services.AddInvitations();
    builder.Services.AddPapers();
    builder.Services.AddAdministration();
    builder.Services.AddAnniversaries();
    builder.Services.AddAssociations();
    builder.Services.AddCalendars();
    builder.Services.AddCommemorations();
    builder.Services.AddGreetings();
    builder.Services.AddGuests();
    builder.Services.AddImports();
    builder.Services.AddMemberPrints();
    builder.Services.AddPartners();
    builder.Services.AddProgrammes();
    builder.Services.AddReports();
    builder.Services.AddToday();
    builder.Services.AddRegistryJobs(builder.Configuration, builder.Environment.ContentRootPath);
    builder.Services.AddHealth();
    builder.Services.AddDemo();
    builder.Services.AddRegistryLocalization();
    builder.Services.AddRegistryPages();

    var app = builder.Build();
    await app.PrepareAsync();
    app.UseFeedsFromMemory();
    app.UseRouting(); // by itself it would come before everything
    app.UseRequestLog();
    app.UseSecurityHeaders();
    app.UseRegistryLocalization();
    app.UseExceptionHandler("/Error");
    app.UseStatusCodePagesWithReExecute("/NotFound");
    app.UseAuthentication();
    app.UseCurrentReader();
    app.UseRateLimiter();
    app.UseAuthorization();
    app.MapStaticAssets().AllowAnonymous();
    app.MapFeeds();
    app.MapHealth();
    app.MapRazorPages().WithStaticAssets();
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (SettingsReport.Find(exception) is { } failures)
{
    return await SettingsReport.PrintAsync(failures);
}

/// <summary>The entry point, named for the tests.</summary>
public partial class Program;

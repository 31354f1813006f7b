using Microsoft.EntityFrameworkCore;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;
using Registry.Domain.Reports;
using Registry.Web.Tests.Features.Programmes;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Reports;

/// <summary>An issued programme on 15 March 2027, of which the Lao association leads one activity and the department of foreign affairs another; both were asked to report.</summary>
public sealed class ReportsWorld : IAsyncDisposable
{
    private ReportsWorld(ProgrammeWorld programme) => Programme = programme;

    public ProgrammeWorld Programme { get; }

    public RegistryApp App => Programme.App;

    public RegistryClient Planner => Programme.Planner;

    public RegistryClient Secretary { get; private set; } = null!;

    public int CallId { get; private set; }

    public int LaosId { get; private set; }

    public int DepartmentId { get; private set; }

    public string LaosPage => $"/Reports/Answer/{LaosId}";

    public string DepartmentPage => $"/Reports/Answer/{DepartmentId}";

    /// <summary>Issued, with leads; nothing is asked yet.</summary>
    public static async Task<ReportsWorld> BeforeAsync(Action<RegistryApp>? prepare = null)
    {
        var world = new ReportsWorld(await ProgrammeWorld.CreateAsync(prepare));
        await world.App.InDatabaseAsync(async db =>
        {
            var first = world.Programme.Activities[0];
            var department = await db.Agencies.SingleAsync(agency => agency.Name == "Sở Ngoại vụ");
            (await db.Activities.Include(one => one.Assignments).SingleAsync(one => one.Id == first)).Assign([new(AssignmentVerb.Lead, department.Name, department)]);
            await db.SaveChangesAsync();
        });
        await world.Programme.IssueAsync();
        world.Secretary = await world.Programme.SecretaryOfLaosAsync();
        return world;
    }

    public static async Task<ReportsWorld> AskedAsync(Action<RegistryApp>? prepare = null)
    {
        var world = await BeforeAsync(prepare);
        using var asked = await world.Planner.SubmitAsync("/Reports/New?period=SixMonths&year=2027");
        Assert.Equal(System.Net.HttpStatusCode.Redirect, asked.StatusCode);
        await world.App.InDatabaseAsync(async db =>
        {
            world.CallId = (await db.ReportCalls.SingleAsync()).Id;
            world.LaosId = (await db.Reports.SingleAsync(report => report.AssociationId != null)).Id;
            world.DepartmentId = (await db.Reports.SingleAsync(report => report.AgencyId != null)).Id;
        });
        return world;
    }

    public Task<Report> KeptAsync(int id) => App.InDatabaseAsync(db => db.Reports.Include(report => report.Entries).Include(report => report.Difficulties).AsSplitQuery().SingleAsync(report => report.Id == id));

    public Task<Activity> ActivityAsync(int index) => Programme.KeptAsync(Programme.Activities[index]);

    public static async Task<HttpResponseMessage> SendAsync(RegistryClient client, string page, params (string Name, string Value)[] fields) =>
        await client.SubmitAsync(await client.OpenAsync(page), page + "?handler=Send", "main form[method=post]", fields);

    public ValueTask DisposeAsync() => Programme.DisposeAsync();
}

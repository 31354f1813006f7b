using Registry.Web.Features.Programmes.Activities;
using Registry.Web.Features.Programmes.Approvals;
using Registry.Web.Features.Programmes.Covers;
using Registry.Web.Features.Programmes.Import;
using Registry.Web.Features.Programmes.Papers;

namespace Registry.Web.Features.Programmes;

/// <summary>What the pages of programmes need: to fill them, read old ones, approve and print them.</summary>
internal static class ProgrammeServices
{
    public static IServiceCollection AddProgrammes(this IServiceCollection services)
    {
        services.AddScoped<ProgrammeSheets>();
        services.AddScoped<ActivityForms>();
        services.AddScoped<ApprovalDesk>();
        services.AddScoped<ApprovalPost>();
        services.AddScoped<BasisChecks>();
        services.AddScoped<IssuedPapers>();
        services.AddScoped<CoverPapers>();
        services.AddScoped<OwedReports>();
        services.AddScoped<PlanDesk>();
        services.AddScoped<TakeOver>();
        services.AddScoped<ProgrammePapers>();
        return services;
    }
}

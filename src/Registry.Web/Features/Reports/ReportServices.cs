namespace Registry.Web.Features.Reports;

/// <summary>What the pages of reports need: to ask for them, answer, and issue the consolidated one.</summary>
internal static class ReportServices
{
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddScoped<AnswerDesk>();
        services.AddScoped<AskingPost>();
        services.AddScoped<CallForm>();
        services.AddScoped<DeadlineChoices>();
        services.AddScoped<IssueReport>();
        services.AddScoped<ReportHeads>();
        services.AddScoped<ReportSource>();
        services.AddScoped<UnitChoices>();
        return services;
    }
}

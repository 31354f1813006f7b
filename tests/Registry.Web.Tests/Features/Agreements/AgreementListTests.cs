using Registry.Domain.Agreements;
using Registry.Web.Tests.Support;
using static Registry.Web.Tests.Features.Agreements.AgreementHand;

namespace Registry.Web.Tests.Features.Agreements;

/// <summary>The list of agreements, on the screen and as a sheet.</summary>
public sealed class AgreementListTests
{
    [Theory]
    [InlineData("q=champasak", 1)]
    [InlineData("q=lao", 1)]
    [InlineData("stage=InForce", 1)]
    [InlineData("stage=Draft", 0)]
    [InlineData("owed=yes", 0)]
    public async Task The_list_is_filtered_in_the_address(string query, int count)
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        await SignedAsync(app, planner, partner);

        var page = await planner.OpenAsync($"/Agreements?{query}");

        Assert.Equal($"{count} trong 1 thỏa thuận", page.QuerySelector(".count")!.TextContent.Split('·')[0].Trim());
        var sheet = await planner.GetAsync($"/Agreements?handler=xlsx&{query}");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheet.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_stage_in_the_list_is_the_one_of_the_page()
    {
        await using var app = new RegistryApp();
        var (union, _, planner) = await PartnerAsync(app);
        var today = new DateOnly(2027, 3, 15);
        var act = new AgreementAct(today, null, null, "", app.Clock.GetUtcNow());
        Agreement[] all =
        [
            .. new DateOnly?[] { null, today.AddYears(3), today.AddMonths(3), today, today.AddDays(-1) }.Select(end => Recalled(union.Id, end, today)),
            Sleeping(Recalled(union.Id, null, today), act), Ended(Recalled(union.Id, null, today), act),
            new(union.Id, AgreementKind.Memorandum, AgreementLevel.Province, "Dự thảo"),
        ];
        await app.AddAsync([.. all]);

        foreach (var stage in all.GroupBy(one => one.StageOn(today)))
            Assert.Equal(stage.Count(), (await planner.OpenAsync($"/Agreements?stage={stage.Key}")).QuerySelectorAll("th.title a").Length);
    }

    private static Agreement Recalled(int owner, DateOnly? endsOn, DateOnly today)
    {
        var agreement = new Agreement(owner, AgreementKind.Memorandum, AgreementLevel.Province, $"Bản ghi nhớ {endsOn}");
        agreement.Recall(today.AddYears(-4), null, endsOn);
        return agreement;
    }

    private static Agreement Sleeping(Agreement agreement, AgreementAct act)
    {
        agreement.FallAsleep(act);
        return agreement;
    }

    private static Agreement Ended(Agreement agreement, AgreementAct act)
    {
        agreement.End(act);
        return agreement;
    }
}

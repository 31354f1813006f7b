using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;

namespace Registry.Web.Demo;

/// <summary>The months around today: what was just held, what is being prepared, what is late, waits for approval or was cancelled.</summary>
internal sealed class DemoSeason(DemoDesk desk, DemoAssociations associations, DemoAgencies agencies)
{
    private const int DaysBack = 150;
    private const int DaysAhead = 330;

    private static readonly string[] Countries = ["LA", "KH", "TH", "CN", "RU", "KR", "JP", "CU", "IN", "GB", "US", "AU"];
    private static readonly string[] Multilateral =
        ["asean-founding", "asean-vn-joins", "vufo-traditional-day", "vn-cambodia-victory", "vn-laos-treaty", "vn-laos-volunteers", "vn-tet", "vn-national-day"];

    public IEnumerable<Commemoration> All
    {
        get
        {
            Occurrence[] season = [.. Keys.SelectMany(Around).OrderBy(o => o.Date).ThenBy(o => o.Anniversary.Key, StringComparer.Ordinal)];
            var past = season.Where(o => o.Date < desk.Today).TakeLast(7).ToList();
            var coming = season.Where(o => o.Date >= desk.Today).ToList();
            // some days are left without a plan: the year's page is there to choose from
            return [.. past.Select(Past), .. coming.Where((_, place) => place % 3 != 2).Take(14).Select(Coming)];
        }
    }

    private static IEnumerable<string> Keys =>
        Countries.SelectMany(iso2 => new[] { $"diplomatic-relations/{iso2}", $"national-day/{iso2}" }).Concat(Multilateral.Select(key => $"multilateral/{key}"));

    private IEnumerable<Occurrence> Around(string key) =>
        desk.Occurrence(key, desk.Today.Year).Anniversary.OccurrencesBetween(desk.Today.AddDays(-DaysBack), desk.Today.AddDays(DaysAhead));

    private Commemoration Past(Occurrence occurrence, int place)
    {
        var commemoration = Propose(occurrence);
        return place switch
        {
            1 => desk.Cancelled(commemoration, "Gộp vào đợt hoạt động chào mừng Quốc khánh."),
            >= 5 when commemoration.Date <= desk.Today => Waiting(commemoration),
            _ when commemoration.Date <= desk.Today => desk.Reported(commemoration, "Đã thực hiện theo kế hoạch."),
            _ => desk.Preparing(commemoration),
        };
    }

    private Commemoration Coming(Occurrence occurrence, int place)
    {
        var commemoration = Propose(occurrence);
        switch (place)
        {
            case 0 or 1 or 3: // the work of the last ten days was left lying
                desk.Preparing(commemoration);
                desk.FinishUntil(commemoration, desk.Today.AddDays(-10));
                if (place < 2)
                    desk.LeaveLate(commemoration, "Xin ý kiến Sở Ngoại vụ về nội dung và thành phần", 3 + (4 * place));

                return commemoration;
            case 2 or 5:
                desk.Approved(commemoration);
                desk.FinishUntil(commemoration, desk.Today);
                return commemoration;
            case 4:
                return desk.Cancelled(desk.Approved(commemoration), "Phía bạn đề nghị dời sang năm sau.");
            case 8 or 11:
                desk.FinishUntil(commemoration, desk.Today);
                return desk.Approved(commemoration);
            default:
                desk.FinishUntil(commemoration, desk.Today);
                return commemoration;
        }
    }

    /// <summary>Held; thanks and report are still owed.</summary>
    private Commemoration Waiting(Commemoration commemoration)
    {
        desk.Held(commemoration);
        desk.FinishUntil(commemoration, commemoration.Date);
        return commemoration;
    }

    private Commemoration Propose(Occurrence occurrence)
    {
        var form = FormOf(occurrence);
        var owner = OwnerOf(occurrence.Anniversary);
        var (vi, en) = DemoTitles.Of(occurrence, form);
        var commemoration = desk.Propose(owner, occurrence, form, vi, en);
        if (form is CommemorationForm.Ceremony or CommemorationForm.Reception)
            desk.Describe(commemoration, "Trung tâm Hội nghị và Tổ chức sự kiện tỉnh", new(8, 30), new(11, 0), 86_400_000, isShared: true);
        else
            desk.Describe(commemoration, null, isShared: true);

        return commemoration.With(AssignmentVerb.Lead, agencies.Union).With(AssignmentVerb.Coordinate, agencies.ForeignAffairs, agencies.Culture)
            .With(AssignmentVerb.Request, agencies.Front);
    }

    private Association OwnerOf(Anniversary anniversary) => anniversary.CountryIso2 switch
    {
        "LA" => associations.Laos,
        "KH" => associations.Cambodia,
        "TH" => associations.Thailand,
        _ => associations.Union,
    };

    private static CommemorationForm FormOf(Occurrence occurrence) => occurrence switch
    {
        { Anniversary.Kind: AnniversaryKind.LunarFestival } => CommemorationForm.Reception,
        { Milestone: Milestone.Round or Milestone.Five } => CommemorationForm.Ceremony,
        { Anniversary.Kind: AnniversaryKind.NationalDay or AnniversaryKind.DiplomaticRelations } => CommemorationForm.Letter,
        { Anniversary.Kind: AnniversaryKind.TraditionDay } => CommemorationForm.Talk,
        _ => CommemorationForm.Propaganda,
    };
}

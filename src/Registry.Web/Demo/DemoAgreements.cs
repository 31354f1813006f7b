using Registry.Domain.Agreements;
using Registry.Domain.Associations;
using Registry.Domain.Days;
using Registry.Domain.Partners;

namespace Registry.Web.Demo;

/// <summary>What binds the demonstration's union to its partners: relations, agreements at every stage, licences, and what was done; all of it invented.</summary>
internal sealed class DemoAgreements(Association union, IReadOnlyList<Partner> partners, WorkingCalendar calendar, DateOnly today)
{
    private const string By = "Hồng Vân";

    /// <summary>Partners that the reference rows do not hold: organisations, a bloc.</summary>
    public static IEnumerable<Partner> MoreOf(Association union, Bloc? asean)
    {
        var aid = new Partner(union.Id, PartnerKind.NonGovernmentalOrganisation, "Tổ chức Nhịp cầu Xanh", "Green Bridge Foundation", "US");
        aid.Reach("vietnam@green-bridge.example", "en");
        aid.Place(null, null, "America/New_York");
        yield return aid;
        yield return new Partner(union.Id, PartnerKind.PeopleOrganisation, "Hội Hữu nghị Hàn – Việt", "Korea–Vietnam Friendship Association", "KR");
        if (asean is null)
            yield break;

        var bloc = new Partner(union.Id, PartnerKind.Bloc, asean.NameVi, asean.NameEn, null);
        bloc.Place(null, asean.Id, null);
        yield return bloc;
    }

    public IEnumerable<object> All()
    {
        foreach (var partner in partners.Where(one => one.Kind == PartnerKind.ForeignLocality))
        {
            var tie = new Tie(partner.Id, TieKind.Friendship, TieHolder.Province, $"Tỉnh {partner.OurSide}");
            if (partner.OurSide == "Biên Hòa")
                tie.HoldBy(TieHolder.District, "Thành phố Biên Hòa", "731-63", null); // a city of the province, until it was divided into wards
            tie.Describe(TieKind.Friendship, TieName.DevelopmentCooperation, null, null);
            tie.Last(partner.SinceYear is { } year ? new(year, 1, 1) : null, null);
            yield return tie;
        }

        yield return Signed("Champasak Province", "Bản ghi nhớ hợp tác phát triển với tỉnh Champasak", "Memorandum on development cooperation with Champasak", today.AddYears(-5).AddMonths(2), today.AddMonths(2));
        yield return Signed("Ulsan Metropolitan City", "Thỏa thuận hợp tác hữu nghị với thành phố Ulsan", "Arrangement on friendly cooperation with Ulsan", today.AddYears(-4), today.AddYears(3));
        yield return Signed("Saint Petersburg", "Chương trình hợp tác với thành phố Saint Petersburg", "Programme of cooperation with Saint Petersburg", today.AddYears(-6), today.AddDays(-20));
        yield return Consulted("Gimhae City");
        foreach (var done in Events())
            yield return done;
        foreach (var licence in Licences())
            yield return licence;
    }

    private Agreement Signed(string partner, string title, string titleEn, DateOnly on, DateOnly? endsOn)
    {
        var agreement = Between(partner, title, titleEn);
        agreement.Last(null, null, renewsItself: false, endsOn is null ? null : 6);
        agreement.Recall(on, null, endsOn);
        agreement.Remark(null, null, isUncertain: true);
        agreement.Promise("Trao đổi đoàn thanh niên", today.AddDays(25), isTheirs: false);
        return agreement;
    }

    private Agreement Consulted(string partner)
    {
        var agreement = Between(partner, "Bản ghi nhớ giao lưu văn hóa với thành phố Gimhae", "Memorandum on cultural exchange with Gimhae");
        agreement.Consult(Act(-9, "21/CV-LH"), calendar);
        return agreement;
    }

    private Agreement Between(string partner, string title, string titleEn)
    {
        var them = partners.First(one => one.NameEn == partner);
        var agreement = new Agreement(union.Id, AgreementKind.Memorandum, AgreementLevel.Organisation, title);
        agreement.Call(title, titleEn, null);
        agreement.Describe(AgreementKind.Memorandum, AgreementLevel.Organisation, "văn hóa, thanh niên, thương mại", ["vi", "en"], null, saysNotBinding: true);
        agreement.AddParty(isOurs: true, union.Name);
        agreement.AddParty(isOurs: false, them.NameVi).Describe(them.NameVi, them.NameEn, them.Id, null);
        return agreement;
    }

    private IEnumerable<PartnerEvent> Events()
    {
        yield return Done("Champasak Province", PartnerEventKind.DelegationIn, -40, "Đoàn tỉnh Champasak thăm và làm việc");
        yield return Done("Ulsan Metropolitan City", PartnerEventKind.Exchange, -150, "Giao lưu thanh niên Đồng Nai – Ulsan");
        yield return Done("Attapeu Province", PartnerEventKind.DelegationOut, -420, "Đoàn Liên hiệp thăm tỉnh Attapeu");
        var aid = Done("Green Bridge Foundation", PartnerEventKind.Aid, -75, "Tài trợ thư viện cho ba trường học");
        aid.Value(25_000, "USD");
        yield return aid;
    }

    private IEnumerable<Licence> Licences()
    {
        var partner = partners.FirstOrDefault(one => one.NameEn == "Green Bridge Foundation");
        if (partner is null)
            yield break;

        var ends = today.AddDays(45);
        var licence = new Licence(partner.Id, LicenceKind.OperationRegistration, "118/GĐK-2024", ends.AddYears(-3).AddDays(1), ends);
        licence.Describe("Thành phố Đồng Nai", "giáo dục, môi trường", "Katherine Miller", null);
        yield return licence;
    }

    private PartnerEvent Done(string partner, PartnerEventKind kind, int days, string title) => new(partners.First(one => one.NameEn == partner).Id, kind, today.AddDays(days), title);

    private AgreementAct Act(int days, string paper)
    {
        var on = calendar.WorkingDayOnOrBefore(today.AddDays(days));
        return new(on, paper, null, By, new(on.ToDateTime(new(9, 0)), TimeSpan.FromHours(7)));
    }
}

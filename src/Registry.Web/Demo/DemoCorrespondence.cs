using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;
using Registry.Web.Security;

namespace Registry.Web.Demo;

/// <summary>Letters to the consulates whose days are marked, and calendars given to two partners.</summary>
internal sealed class DemoCorrespondence(DemoDesk desk, IReadOnlyList<Partner> partners)
{
    private const string Signer = "Võ Thành Lâm";

    public IEnumerable<Letter> LettersOf(IEnumerable<Commemoration> commemorations) =>
        from commemoration in commemorations
        where commemoration.Form is CommemorationForm.Letter or CommemorationForm.Reception && commemoration.Status != CommemorationStatus.Cancelled
        let partner = partners.FirstOrDefault(p => p.Kind == PartnerKind.ConsulateGeneral && p.CountryIso2 == commemoration.Anniversary!.CountryIso2)
        where partner is not null
        select LetterOf(commemoration, partner);

    public IEnumerable<FeedSubscription> SubscriptionsOf(Association union)
    {
        var lao = Subscription(union, Consulate("LA"), "Ngày kỷ niệm và hoạt động Việt Nam – Lào", "en", ["LA"]);
        lao.Show(lao.Contents with { Language = FeedLanguages.WithVietnamese("lo"), Invitations = true, Renewals = RenewalScope.OfPartner });
        yield return lao;
        if (partners.FirstOrDefault(partner => partner.NameEn == "Champasak Province") is { } champasak)
        {
            var own = Subscription(union, champasak, "Phòng đối ngoại tỉnh Champasak", "lo", ["LA"]);
            own.Show(own.Contents with { Renewals = RenewalScope.OfPartner });
            yield return own;
        }

        yield return Subscription(union, Consulate("KR"), "Ngày kỷ niệm Việt Nam – Hàn Quốc", "vi", ["KR"]);
        var ending = Subscription(union, Consulate("KH"), "Đoàn công tác Campuchia, hết đợt thì thôi", "both", ["KH"]);
        ending.Show(ending.Contents with { ExpiresOn = desk.Today.AddDays(20), Colour = "teal" });
        yield return ending;
        var resting = Subscription(union, Consulate("CN"), "Ngày kỷ niệm Việt Nam – Trung Quốc", "zh", ["CN"]);
        resting.Pause(DemoDesk.Morning(desk.Today.AddDays(-9)));
        yield return resting;
    }

    private static Letter LetterOf(Commemoration commemoration, Partner partner)
    {
        var letter = new Letter(commemoration, partner.Id, partner.NameVi, "both");
        letter.Address(partner.NameVi, partner.NameEn, partner.NameOwn);
        letter.Write(
            $"Nhân dịp {commemoration.Anniversary!.NameVi}, Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai trân trọng gửi tới Quý Cơ quan lời chúc mừng tốt đẹp nhất.",
            $"On the occasion of the {commemoration.Anniversary.NameEn}, the Dong Nai Union of Friendship Organisations has the honour to convey its warmest congratulations.",
            commemoration.Date.AddDays(-5));
        letter.SignBy(Signer, "Chủ tịch", "President");
        if (commemoration.Status is CommemorationStatus.Held or CommemorationStatus.Reported)
        {
            letter.Approve(Signer, DemoDesk.Morning(commemoration.Date.AddDays(-5)));
            letter.Send(Signer, DemoDesk.Morning(commemoration.Date.AddDays(-3)));
        }

        return letter;
    }

    private FeedSubscription Subscription(Association union, Partner partner, string purpose, string language, string[] countries)
    {
        var subscription = new FeedSubscription(union, partner.Id, purpose, language, FeedToken.Create().Hash, DemoDesk.Morning(desk.Today.AddDays(-40)));
        subscription.Select(countries, [], includesCommemorations: true, language);
        return subscription;
    }

    private Partner Consulate(string iso2) => partners.First(partner => partner.Kind == PartnerKind.ConsulateGeneral && partner.CountryIso2 == iso2);
}

using Registry.Domain.Partners;

namespace Registry.Domain.Tests.Partners;

public sealed class PostalPlaceTests
{
    [Fact]
    public void A_postcode_stands_where_the_post_of_the_country_reads_it_and_the_country_last_in_capitals()
    {
        var pakse = new PostalPlace("Văn phòng tỉnh\nĐường 13", "16000", "Pakse", "LA", null);
        var ulsan = new PostalPlace("201 Jungang-ro, Nam-gu", "44675", "Ulsan", "KR", null);

        Assert.Equal(["Văn phòng tỉnh", "Đường 13", "16000 Pakse", "LÀO"], pakse.OnEnvelope("Lào"));
        Assert.Equal(["201 Jungang-ro, Nam-gu", "Ulsan 44675", "REPUBLIC OF KOREA"], ulsan.OnEnvelope("Republic of Korea"));
    }

    [Fact]
    public void Post_within_Viet_Nam_names_no_country_and_an_empty_address_gives_no_line()
    {
        Assert.Equal(["12 Pasteur", "Thành phố Hồ Chí Minh 700000"], new PostalPlace("12 Pasteur", "700000", "Thành phố Hồ Chí Minh", "VN", null).OnEnvelope("Việt Nam"));
        Assert.Empty(new PostalPlace(null, null, null, "LA", null).OnEnvelope("Lào"));
    }

    [Fact]
    public void A_mission_gets_its_post_in_another_country_than_its_own_and_a_merged_record_gives_its_address()
    {
        var consulate = new Partner(1, PartnerKind.ConsulateGeneral, "Tổng Lãnh sự quán Lào", "", "LA");
        Assert.Equal("LA", consulate.Postal.CountryIso2);
        var goes = new Partner(1, PartnerKind.ConsulateGeneral, "TLSQ Lào", "", "LA");
        goes.Post(new("12 Pasteur", null, "Thành phố Hồ Chí Minh", "VN", "ຖະໜົນ\r\nປາສເຕີ"));

        consulate.Complete(goes);

        Assert.Equal(["12 Pasteur", "Thành phố Hồ Chí Minh"], consulate.Envelope(vietnamese: true));
        Assert.Equal(["ຖະໜົນ", "ປາສເຕີ"], consulate.Postal.OnEnvelopeInOwnScript());
    }
}

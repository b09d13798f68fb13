package org.minsheng.organisation;

import java.io.Serializable;

/**
 * The district's own words: 葵涌 is an 办事处 of a 新区, 香洲 has 镇街 in a 区.
 *
 * @param office what a sub-district is called: 办事处, 街道, 镇街
 * @param goods what the goods type is called: 货物类, 实物类
 */
public record Terms(String district, String office, String community, String goods) implements Serializable {
}
